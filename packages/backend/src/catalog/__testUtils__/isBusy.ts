import { TestDatabase } from './PluginDatabases';

/** True while something waits to be processed or shown; the catalogue itself does not tell. */
export async function isBusy(database: TestDatabase): Promise<boolean> {
  const now = database.fn.now();
  const shown = database('final_entities')
    .whereNotNull('final_entity')
    .select('entity_ref');
  const waiting = await Promise.all([
    database('stitch_queue').first(),
    database('refresh_state').where('next_update_at', '<=', now).first(),
    database('refresh_state').whereNotIn('entity_ref', shown).first(),
  ]);
  return waiting.some(row => row !== undefined);
}
