// @ts-check

/**
 * What the catalog refuses, as far as it said so.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('refusals', table => {
    table.string('id', 64).primary().comment('Of the ref and the location');
    table.text('ref').notNullable().comment('Full entity ref, as it would be');
    table.text('location').nullable().comment('Such as url:https://…');
    table.string('type').notNullable();
    table.text('reason').notNullable();
    table.string('since').notNullable().comment('ISO 8601 instant');
    table.string('seen_at').notNullable().comment('ISO 8601 instant');
    table.text('search').notNullable().comment('Ref, location and reason');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('refusals');
};
