/** An answer of the backend. */
export interface Answer {
  status: number;
  /** Nothing, where the answer is no JSON. */
  body: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Somebody who asks the portal's backend, and what it told them. */
export class Visitor {
  /** Every answer, as it came. */
  readonly heard: string[] = [];

  constructor(
    private readonly url: string,
    private readonly authorization: string,
    /** Absent for who is not signed in. */
    readonly ref?: string,
  ) {}

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  post(path: string, body: object = {}): Promise<Answer> {
    return this.ask('POST', path, body);
  }

  put(path: string, body: object = {}): Promise<Answer> {
    return this.ask('PUT', path, body);
  }

  remove(path: string): Promise<Answer> {
    return this.ask('DELETE', path);
  }

  private async ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: this.authorization,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    this.heard.push(text);
    return { status: response.status, body: parsed(text) };
  }
}
