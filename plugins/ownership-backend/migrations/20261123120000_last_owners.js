// @ts-check

/**
 * Which group last owned each entity, for when nobody does any more. Rows are
 * written only when the owner changes, and go with their entity. People are not
 * kept.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('last_owners', table => {
    table.string('ref').primary().comment('Full entity ref, lower case');
    table.text('owner').notNullable().comment('Full ref of a living group');
    table
      .string('until')
      .nullable()
      .comment('ISO 8601 instant of the last review that saw it; null: now');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('last_owners');
};
