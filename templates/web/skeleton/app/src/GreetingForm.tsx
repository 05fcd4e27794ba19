import { type FormEvent, useId, useState } from 'react';
{% if values.signIn %}
import type { Session } from './auth/session';
{% endif %}
import type { Config } from './config';
import { greet } from './greetings';

type Result = { kind: 'none' | 'done' | 'failed'; text: string };

/** Un exemple à remplacer : un formulaire, ce qu'il répond et ce qu'il dit d'un échec. */
{% if values.signIn %}
export function GreetingForm(props: { config: Config; session: Session }) {
  const { config, session } = props;
{% else %}
export function GreetingForm({ config }: { config: Config }) {
{% endif %}
  const [name, setName] = useState('');
  const [result, setResult] = useState<Result>({ kind: 'none', text: '' });
  const id = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
{% if values.signIn %}
      const text = await greet(config, name.trim(), await session.token());
      setResult({ kind: 'done', text });
{% else %}
      setResult({ kind: 'done', text: await greet(config, name.trim()) });
{% endif %}
    } catch {
      setResult({
        kind: 'failed',
        text: "La salutation n'a pas pu être obtenue. Réessayez dans un instant.",
      });
    }
  }

  return (
    <form onSubmit={submit}>
      <div className="fr-input-group field">
        <label className="fr-label" htmlFor={id}>
          Votre prénom
        </label>
        <input
          className="fr-input"
          id={id}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="given-name"
          maxLength={80}
          required
        />
      </div>
      <button className="fr-btn" type="submit">
        Saluer
      </button>
      <p role={result.kind === 'failed' ? 'alert' : 'status'}>{result.text}</p>
    </form>
  );
}
