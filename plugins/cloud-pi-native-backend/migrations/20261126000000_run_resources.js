// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('run_resources', table => {
    table.comment('What runs made in the console, so that it can be undone');
    table.string('id').primary().comment('Digest of what tells it apart');
    table.string('user_entity_ref').notNullable();
    table.string('task_id').notNullable();
    table.string('kind').notNullable();
    table.string('name', 300).notNullable();
    table.string('project_id').notNullable().comment('Empty until it is known');
    table.string('project').notNullable().defaultTo('');
    table
      .string('resource_id')
      .comment('Id in the console; null while it is only planned');
    table.text('url');
    table
      .string('at')
      .notNullable()
      .comment('ISO 8601 in UTC: sorts as it reads on every database');
    table.string('removed_at');
    table.index(['user_entity_ref', 'task_id']);
    table.index('at');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('run_resources');
};
