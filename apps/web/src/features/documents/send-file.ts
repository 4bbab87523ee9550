type Sending = { address: string; file: Blob; onProgress: (fraction: number) => void; signal: AbortSignal }

/**
 * Sends a file's bytes as they are. XMLHttpRequest, because fetch does not tell how far an upload has come. Rejects with
 * what the server answered, or with a TypeError when nobody did, as fetch would.
 */
export function sendFile({ address, file, onProgress, signal }: Sending): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => (request.status < 300 ? resolve() : reject(refusalIn(request.responseText)))
    request.onerror = () => reject(new TypeError('The upload did not reach the server.'))
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** Every route answers `{ error: { data: envelope } }`; a proxy in between may answer anything. */
function refusalIn(answer: string): unknown {
  try {
    return (JSON.parse(answer) as { error?: unknown }).error
  } catch {
    return new Error(answer.slice(0, 200))
  }
}
