import { MOST_DOCUMENT_BYTES } from '@tomekeeper/contracts/documents'
import { useEffect, useRef, useState } from 'react'
import { formatBytes } from '../../lib/format.ts'
import { sendFile } from './send-file.ts'
import { uploadSentence } from './upload-sentence.ts'

export type Upload = {
  id: number
  name: string
  bytes: number
  progress: number | 'done' | { failed: string }
}

const DONE_STAYS_MS = 4000

type Options = { most?: number; onArrived: () => unknown }

/** Files on their way: one after the other, so that each has the whole line and the first is being read soon. */
export function useUploads({ most = MOST_DOCUMENT_BYTES, onArrived }: Options) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())
  const stops = useRef(new Map<number, AbortController>())
  const next = useRef(0)

  useEffect(() => {
    const underway = stops.current
    return () => {
      for (const stop of underway.values()) stop.abort()
    }
  }, [])

  const note = (id: number, progress: Upload['progress']) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, progress } : upload)))

  const forget = (id: number) => setUploads((all) => all.filter((upload) => upload.id !== id))

  async function send(id: number, file: File, address: string) {
    const stop = stops.current.get(id)
    if (!stop || stop.signal.aborted) return
    try {
      await sendFile({ address, file, signal: stop.signal, onProgress: (fraction) => note(id, fraction) })
      note(id, 'done')
      setTimeout(() => forget(id), DONE_STAYS_MS) // by then it stands in the list below
      await onArrived()
    } catch (error) {
      if (!stop.signal.aborted) note(id, { failed: uploadSentence(error) })
    } finally {
      stops.current.delete(id)
    }
  }

  return {
    uploads,
    add(files: readonly File[], addressOf: (file: File) => string) {
      for (const file of files) {
        const id = next.current++
        const refusal = refusalOf(file, most)
        const progress = refusal === undefined ? 0 : { failed: refusal }
        setUploads((all) => [...all, { id, name: file.name, bytes: file.size, progress }])
        if (refusal !== undefined) continue

        stops.current.set(id, new AbortController())
        const address = addressOf(file)
        line.current = line.current.then(() => send(id, file, address))
      }
    },
    /** Cancels what is on its way, and takes what failed off the list. */
    dismiss(id: number) {
      stops.current.get(id)?.abort()
      forget(id)
    },
  }
}

/** What is known to be refused need not travel first. */
function refusalOf({ size }: File, most: number): string | undefined {
  if (size > most)
    return `This is ${formatBytes(size)}; the most is ${formatBytes(most)}. Split it and upload the parts.`
  if (size === 0) return 'This file is empty. Check it on your computer and upload it again.'
  return undefined
}
