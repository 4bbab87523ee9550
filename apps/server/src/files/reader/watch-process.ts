import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** What a process holds and has used. */
export type Usage = { residentMiB: number; cpuSeconds: number }

const PAGE_BYTES = 4096
const TICKS_A_SECOND = 100

/** A child's memory outside its heap shows only here. Linux tells by a file; elsewhere `ps` is asked. */
export async function usageOf(pid: number): Promise<Usage | null> {
  try {
    return process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid)
  } catch {
    return null // it has ended
  }
}

async function fromProc(pid: number): Promise<Usage> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // the name in brackets may hold spaces, so fields count from behind it
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [userTicks, systemTicks, residentPages] = [Number(fields[11]), Number(fields[12]), Number(fields[21])]
  return {
    residentMiB: (residentPages * PAGE_BYTES) / 1024 / 1024,
    cpuSeconds: (userTicks + systemTicks) / TICKS_A_SECOND,
  }
}

async function fromPs(pid: number): Promise<Usage> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)])
  const [kib = '0', time = '0'] = stdout.trim().split(/\s+/)
  const cpuSeconds = time.split(/[-:]/).reduce((seconds, part) => seconds * 60 + Number.parseFloat(part), 0)
  return { residentMiB: Number(kib) / 1024, cpuSeconds }
}
