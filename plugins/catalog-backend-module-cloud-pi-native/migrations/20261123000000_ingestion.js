// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('cloud_pi_native_ingestion', table => {
    table.comment('State of the ingestion of Cloud Pi Native: one row');
    table.integer('id').primary();
    table.text('state').notNullable().comment('JSON');
  });
  await knex('cloud_pi_native_ingestion').insert({ id: 1, state: '{}' });

  await knex.schema.createTable('cloud_pi_native_refused_claims', table => {
    table.comment('What files of repositories claimed and were refused');
    table.string('repository', 1024).primary().comment('Web address');
    table.text('claims').notNullable().comment('JSON array of sentences');
    table.string('at').notNullable().comment('ISO 8601 in UTC');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('cloud_pi_native_refused_claims');
  await knex.schema.dropTable('cloud_pi_native_ingestion');
};
