/** Words of our own, long enough to judge the reading view by. */
export const RECAP = `## The night of the seven bells

Nobody rings the bells in Low Harbour after dark. On the night the tide forgot to turn they rang **seven times**, and
the water in the chapel rose to the third step. Kira counted; Oswin prayed; Nyx had already gone down to look [1].

> “A name is a small thing to pay,” said the ferryman, “until somebody calls you by it.”

What the party learned before dawn:

- the keeper of the lighthouse has not slept since the *Merry Widow* went down [2]
- the bell in the chapel has no clapper, and never had one
- whoever paid the ferryman is missing from the parish book

| Who | Gave | Got |
|---|---|---|
| Kira | a childhood nickname | passage for two |
| Ulf | nothing, again | a long swim |

The [parish book](https://example.org/parish) lists eleven families. One line has been scraped away with care.`
