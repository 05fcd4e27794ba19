/** Why an application was not built on this machine. */
export class NotHere extends Error {}
