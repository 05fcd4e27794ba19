// @ts-check

/** @param {import("knex").Knex} knex */
const isPostgres = knex => knex.client.config.client.startsWith('pg');

/**
 * Ranking reads the vector of each document that matches, once a variant of each
 * word: in place and as they are, that takes a third of the time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (isPostgres(knex)) {
    await knex.schema.raw(
      'alter table french_index alter column vector set storage external',
    );
    await knex.schema.raw(
      'alter table french_index set (toast_tuple_target = 8160)',
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (isPostgres(knex)) {
    await knex.schema.raw(
      'alter table french_index alter column vector set storage extended',
    );
    await knex.schema.raw(
      'alter table french_index reset (toast_tuple_target)',
    );
  }
};
