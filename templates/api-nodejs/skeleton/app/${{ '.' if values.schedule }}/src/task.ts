/**
 * Un exemple à remplacer : ce que fait la tâche planifiée. Relancée après un
 * échec, elle doit pouvoir refaire sans dommage ce qui l'était déjà.
 *
 * @returns ce qui a été fait, pour les journaux
 */
export async function runTask(now: Date): Promise<string> {
  return `rien à faire le ${now.toISOString().slice(0, 10)}`;
}
