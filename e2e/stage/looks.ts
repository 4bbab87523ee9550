export type Size = { width: number; height: number }
export type Theme = 'candle' | 'vellum'
export type Look = { size: Size; theme: Theme }

const LAPTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
/** A television across the room. */
const WALL = { width: 1920, height: 1080 }
/** The smallest that must do everything a player needs. */
const SMALL_PHONE = { width: 360, height: 740 }

export const LAPTOP_CANDLE: Look = { size: LAPTOP, theme: 'candle' }
export const LAPTOP_VELLUM: Look = { size: LAPTOP, theme: 'vellum' }
export const WALL_CANDLE: Look = { size: WALL, theme: 'candle' }
export const PHONE_VELLUM: Look = { size: PHONE, theme: 'vellum' }
export const SMALL_PHONE_CANDLE: Look = { size: SMALL_PHONE, theme: 'candle' }
export const SMALL_PHONE_VELLUM: Look = { size: SMALL_PHONE, theme: 'vellum' }

export const isPhone = ({ size }: Look) => size.width < 640
export const nameOf = ({ size: { width, height }, theme }: Look) => `${width}x${height}-${theme}`
/** Nobody chose a theme, so it follows the system's. */
export const schemeOf = ({ theme }: Look) => (theme === 'candle' ? 'dark' : 'light')
