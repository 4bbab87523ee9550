/**
 * Passwords that everybody tries first. The words are the ones that lead every published list; most long passwords that
 * people lose are one of them, written twice, decorated, or with a year behind it.
 */
const FAVOURITES = `password passwort passw0rd p4ssword letmein welcome welcome1 qwerty qwertyuiop qwertyui asdfgh
asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 abc123 abcdef
abcdefgh iloveyou iloveyou1 monkey dragon sunshine princess football baseball basketball superman batman spiderman
starwars pokemon michael jennifer jessica ashley daniel charlie thomas jordan hunter buster soccer hockey killer george
harley ranger shadow master michelle maggie ginger summer winter autumn spring cookie pepper cheese computer internet
samsung google facebook twitter linkedin whatever trustno1 freedom mustang access secret admin administrator root
default changeme changeit guest test testing tester demo login user username server system manager support service
mypassword newpassword passphrase mysecret thepassword security football1 baseball1 dungeon dungeons dragons
dungeonsanddragons dungeonmaster dungeonsdragons gamemaster playerone tomekeeper critical roleplay rollplay natural20
tiamat strahd waterdeep neverwinter baldursgate faerun greyhawk eberron drizzt beholder mindflayer owlbear gelatinouscube
correcthorsebatterystaple correcthorse thequickbrownfox quickbrownfox opensesame abracadabra iamgroot maytheforcebewithyou
liverpool chelsea arsenal barcelona realmadrid juventus manchester newyork london berlin paris madrid america australia
chocolate strawberry butterfly elephant dolphin lovely lovers loveme family friends forever happiness blessed jesus
jesuschrist godisgood hello helloworld helloween hellohello goodbye nothing something everything anything nopassword
corvette ferrari porsche mercedes yamaha suzuki metallica nirvana slipknot blink182 eminem rockstar matrix gandalf
frodo bilbo hobbit legolas aragorn hogwarts harrypotter voldemort dumbledore gryffindor minecraft fortnite warcraft
worldofwarcraft starcraft counterstrike playstation nintendo supermario zelda skyrim diablo overwatch valorant`
  .split(/\s+/)
  .filter(Boolean)

const known = new Set(FAVOURITES)
const ROWS = [
  '1234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
]

/** Whether a password is among those that are guessed first. Length alone does not save `password1234`. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().normalize('NFKC')
  const word = undecorated(plain)
  return isOneOf(plain) || isOneOf(word) || isOneOf(unleeted(word)) || isRepeated(plain) || isKeyboardWalk(plain)
}

const isOneOf = (text: string) => known.has(text) || known.has(halved(text))

/** What is left without the year, the exclamation mark and the digits around a word. */
const undecorated = (text: string) => text.replace(/^[\d\W_]+|[\d\W_]+$/g, '').replace(/[\s._-]+/g, '')

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }
const unleeted = (text: string) => text.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign)

/** `dragondragon` is `dragon`. */
function halved(text: string): string {
  const half = text.slice(0, text.length / 2)
  return half && half + half === text ? half : text
}

/** A short piece over and over: `aaaaaaaaaaaa`, `abcabcabcabc`, `121212121212`. */
const isRepeated = (text: string) => /^(.{1,4})\1+.{0,3}$/s.test(text)

/** Nothing but neighbours on the keyboard or in the alphabet, up or down. */
function isKeyboardWalk(text: string): boolean {
  const pairs = ROWS.flatMap((row) => [row + row, [...(row + row)].reverse().join('')])
  let walked = 0
  for (let at = 0; at < text.length; ) {
    const piece = longestPiece(text.slice(at), pairs)
    if (piece >= 3) walked += piece
    at += Math.max(1, piece)
  }
  return walked >= text.length - 2
}

function longestPiece(text: string, rows: string[]): number {
  let length = Math.min(text.length, 26)
  while (length > 1 && !rows.some((row) => row.includes(text.slice(0, length)))) length--
  return length
}
