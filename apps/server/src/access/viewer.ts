/** Who is signed in, on which device. */
export type User = {
  id: string
  sessionId: string
  email: string
  emailVerified: boolean
  name: string
  isAdmin: boolean
  aiAccess: boolean
}

/** A user who runs this installation. */
export type Admin = User & { isAdmin: true }

/** Who is looking, and at which campaign. A use case that asks for a `Dm` cannot be called with a `Player`. */
export type Player = { role: 'player'; userId: string; campaignId: string; memberId: string }
export type Dm = { role: 'dm'; userId: string; campaignId: string; memberId: string }
export type Viewer = Player | Dm
