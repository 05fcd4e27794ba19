import { useState } from 'react';
import type { Session } from './session';

const FAILED =
  'Le service de connexion ne répond pas. Réessayez dans un instant.';

/** Qui est connecté, et de quoi se connecter ou se déconnecter. */
export function Account({ session }: { session: Session }) {
  const [failure, setFailure] = useState('');
  const attempt = (action: () => Promise<void>) => () => {
    action().catch(() => setFailure(FAILED));
  };
  return (
    <div className="account">
      {session.name && <p>{session.name}</p>}
      {session.name ? (
        <button
          className="fr-btn fr-btn--tertiary-no-outline"
          type="button"
          onClick={attempt(session.signOut)}
        >
          Se déconnecter
        </button>
      ) : (
        <button
          className="fr-btn fr-btn--tertiary-no-outline"
          type="button"
          onClick={attempt(session.signIn)}
        >
          Se connecter
        </button>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
