export type LineLevel = 'info' | 'warn' | 'error';

export interface LogLine {
  level: LineLevel;
  text: string;
}

const ANSI_COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** A line as an action wrote it, without the logger's level and colours. */
export function toLogLine(message: string): LogLine {
  const plain = message.replace(ANSI_COLOUR, '').trim();
  const [, level, text] =
    /^(info|warn|error|debug): ([\s\S]*)$/.exec(plain) ?? [];
  if (text === undefined) {
    return { level: 'info', text: plain };
  }
  return {
    level: level === 'warn' || level === 'error' ? level : 'info',
    text,
  };
}

/** What a failed step says, without the call stack and the name of the error's class. */
export function failureText(message: string): string {
  const [withoutStack] = message.replace(ANSI_COLOUR, '').split(/\n\s+at /);
  return withoutStack.replace(/^[A-Za-z]*Error: /, '').trim();
}
