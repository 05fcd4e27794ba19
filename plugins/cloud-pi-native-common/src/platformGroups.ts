/**
 * Names of the `Group`s that stand for the console's platform roles. They are
 * reserved: the team of a project never has one of them.
 *
 * @public
 */
export const PLATFORM_GROUP = {
  /** Whoever manages the whole platform: the console's `MANAGE`. */
  administrators: 'cloud-pi-native-administrators',
  /** Whoever reads the whole platform: the console's `LIST`, or `MANAGE`. */
  readers: 'cloud-pi-native-readers',
} as const;

/** `spec.type` of these groups. @public */
export const PLATFORM_ROLE_TYPE = 'platform-role';
