import { ConsoleUser } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

const oneLine = (value: string) => value.replace(/[<>\p{Cc}]+/gu, ' ').trim();

/** A user as the author of a commit. */
export function authorOf(user: ConsoleUser): { name: string; email: string } {
  return {
    name: oneLine(`${user.firstName} ${user.lastName}`) || oneLine(user.email),
    email: oneLine(user.email),
  };
}
