import {
  InMemoryWebStorage,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import type { Config } from '../config';

/** La personne connectée, s'il y en a une. */
export interface Session {
  name?: string;
  /** Le jeton à joindre aux appels de l'API, renouvelé tant que l'on est connecté. */
  token(): Promise<string | undefined>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

type Manager = Pick<
  UserManager,
  'getUser' | 'signinCallback' | 'signinRedirect' | 'signoutRedirect'
>;

/** L'adresse où Keycloak ramène après la connexion. */
const CALLBACK = '/connexion';

function createManager(config: Config): Manager {
  const { origin } = window.location;
  return new UserManager({
    authority: config.oidcIssuer,
    client_id: config.oidcClientId,
    redirect_uri: origin + CALLBACK,
    post_logout_redirect_uri: `${origin}/`,
    scope: 'openid profile',
    // Un jeton gardé par le navigateur serait lisible par tout script de la page.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    automaticSilentRenew: true,
  });
}

/** Au retour de Keycloak, la connexion se termine ; son échec n'empêche pas de lire. */
async function finishSignIn(manager: Manager): Promise<void> {
  if (window.location.pathname !== CALLBACK) return;
  try {
    await manager.signinCallback();
  } catch (error) {
    console.warn('La connexion a échoué', error);
  }
  window.history.replaceState(null, '', '/');
}

export async function openSession(
  config: Config,
  manager: Manager = createManager(config),
): Promise<Session> {
  await finishSignIn(manager);
  const user = await manager.getUser();
  return {
    name: user?.profile.name ?? user?.profile.sub,
    token: async () => (await manager.getUser())?.access_token,
    signIn: () => manager.signinRedirect(),
    signOut: () => manager.signoutRedirect(),
  };
}
