/** What a mail says, before it is drawn: a few paragraphs and at most one thing to press. */
export type Letter = {
  subject: string
  greeting: string
  paragraphs: string[]
  button?: { label: string; url: string }
  /** Why this mail came, in small print. */
  because: string
}

export type Drawn = { subject: string; html: string; text: string }

/** Draws a letter twice, for programs that show HTML and for those that don't. */
export function drawLetter({ subject, greeting, paragraphs, button, because }: Letter): Drawn {
  const text = [greeting, ...paragraphs, ...(button ? [`${button.label}:\n${button.url}`] : []), `-- \n${because}`]
  const html = [
    `<h1 style="font:600 20px Georgia,serif;margin:0 0 16px">${escaped(greeting)}</h1>`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 14px">${escaped(paragraph)}</p>`),
    ...(button ? [buttonHtml(button)] : []),
    `<p style="margin:28px 0 0;font-size:13px;color:#6b6257">${escaped(because)}</p>`,
  ]
  return { subject: oneLine(subject), text: text.join('\n\n'), html: page(html.join('\n')) }
}

const page = (body: string) => `<!doctype html>
<html lang="en"><body style="margin:0;background:#f4efe6;padding:24px;font:16px/1.5 Georgia,serif;color:#2a241d">
<div style="max-width:520px;margin:0 auto;background:#fffdf8;padding:28px;border-radius:8px">
${body}
</div></body></html>`

const buttonHtml = ({ label, url }: { label: string; url: string }) => `<p style="margin:22px 0">
<a href="${escaped(url)}" style="background:#8a3f1d;color:#fff;padding:11px 18px;border-radius:8px;text-decoration:none">${escaped(label)}</a></p>
<p style="margin:0 0 14px;font-size:13px;color:#6b6257">Or open this address: ${escaped(url)}</p>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** A line break in a subject would begin a header of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
