/** Who may call a procedure or a route. Every one of them declares it, and a test reads the list. */
export const ACCESS = ['public', 'authed', 'member', 'dm', 'admin'] as const
export type Access = (typeof ACCESS)[number]
export type AccessMeta = { access: Access }
