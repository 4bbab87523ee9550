import type { TableView } from '@tomekeeper/combat'
import { useEffect, useRef } from 'react'
import { announce } from '../../ui/live-region.tsx'

const FLASH_MS = 1000
const BUZZ = [180, 90, 180]

/** Calls whoever looks away when it is their turn: a buzz, a blinking tab, a spoken sentence. Others’ turns are read out. */
export function useCallToTurn({ phase, turn, round, combatants, turnsUntilYours }: TableView) {
  const current = phase === 'running' ? combatants.find(({ id }) => id === turn) : undefined
  const mine = current?.isYours ? current.name : null
  const name = current?.name
  const isNext = turnsUntilYours === 1
  const isFirstLook = useRef(true)

  useEffect(() => {
    if (name === undefined) return
    if (mine !== null) {
      announce(`${mine}, you’re up.`, 'assertive')
      // a browser wants to be touched first, and complains otherwise; the screen itself has to do then
      if (!isFirstLook.current && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(BUZZ)
    } else announce(`It is ${name}’s turn.${isNext ? ' You are next.' : ''}`)
    isFirstLook.current = false
    // a turn is new when the round or the creature is; what else changes in it is no news
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [turn, round, mine])

  useEffect(() => {
    if (mine === null) return
    const before = document.title
    const blink = () => {
      document.title = document.hidden && document.title !== calling ? calling : up
    }
    const up = `You’re up: ${mine} · Tomekeeper`
    const calling = `● ${mine}, your turn!`
    document.title = up
    const timer = setInterval(blink, FLASH_MS)
    return () => {
      clearInterval(timer)
      document.title = before
    }
  }, [mine, turn, round])
}
