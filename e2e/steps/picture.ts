import { crc32, deflateSync } from 'node:zlib'

const SIDE = 64

/** A small PNG of our own: a sunset in stripes. */
export function aPicture(name: string) {
  const rows = Buffer.concat(
    Array.from({ length: SIDE }, (_, y) =>
      Buffer.concat([Buffer.from([0]), Buffer.alloc(SIDE * 3, Buffer.from([220 - y, 120 - y, 60 + 2 * y]))]),
    ),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIDE, 0)
  header.writeUInt32BE(SIDE, 4)
  header.set([8, 2], 8) // eight bits a channel, red green blue

  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const buffer = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')])
  return { name, mimeType: 'image/png', buffer }
}

function chunk(type: string, content: Buffer = Buffer.alloc(0)) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)])
}
