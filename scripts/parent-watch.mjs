import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const SHELLS = ['sh', 'dash', 'bash', 'ash', 'busybox', 'zsh']

/**
 * Calls back once npm is gone. A kill that npm cannot catch reaches nobody below it, and some shells stay behind
 * between npm and us, so both the parent and the shell's own parent are watched. Started by hand (`nohup node …`),
 * outliving the terminal is what was asked for, and nothing is watched.
 * @param {() => void} gone
 */
export function whenParentGoes(gone, { only = process.env.npm_lifecycle_event !== undefined } = {}) {
  const parent = process.ppid
  if (!only || parent <= 1 || process.platform === 'win32') return
  const beyond = SHELLS.includes(nameOf(parent)) ? parentOf(parent) : undefined

  const timer = setInterval(() => {
    if (process.ppid === parent && (beyond === undefined || stillUnder(parent, beyond))) return
    clearInterval(timer)
    gone()
  }, 300)
  timer.unref()
}

/**
 * Linux tells at once that a child has lost its parent, even while nobody has collected the dead parent yet.
 * @param {number} child
 * @param {number} parent
 */
function stillUnder(child, parent) {
  if (process.platform === 'linux') return parentOf(child) === parent
  try {
    process.kill(parent, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

const nameOf = (/** @type {number} */ pid) => column(pid, 'comm').split('/').pop() ?? ''

const parentOf = (/** @type {number} */ pid) => {
  const found = Number(column(pid, 'ppid'))
  return found > 1 ? found : undefined
}

/**
 * Where there is no /proc, `ps` knows; where there is neither, the parent alone is watched.
 * @param {number} pid
 * @param {'comm' | 'ppid'} name
 */
function column(pid, name) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', `${name}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const close = stat.lastIndexOf(')')
    return name === 'comm' ? stat.slice(stat.indexOf('(') + 1, close) : (stat.slice(close + 2).split(' ')[1] ?? '')
  } catch {
    return ''
  }
}
