import { workerData } from 'node:worker_threads'

// A document can keep the reading thread busy for ever, so that it never hears that the server has gone. This one does.
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL')
}, 500)
