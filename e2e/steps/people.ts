export type Person = { name: string; email: string; password: string }

export const MARA: Person = { name: 'Mara Quill', email: 'mara@tavern.test', password: 'lantern under the bridge' }
export const TOBIN: Person = { name: 'Tobin Reed', email: 'tobin@tavern.test', password: 'seven coppers and a rope' }
export const ODA: Person = { name: 'Oda Finch', email: 'oda@tavern.test', password: 'the kettle sings at noon' }
