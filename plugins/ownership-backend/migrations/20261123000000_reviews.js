// @ts-check

/**
 * What the last good review said. Rows are written only where it changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('review', table => {
    table.integer('id').primary().comment('Always 1');
    table.string('reviewed_at').nullable().comment('ISO 8601 instant');
    table.text('not_set_up').notNullable().comment('JSON');
    table.text('failures').notNullable().comment('JSON');
    table.string('failed_at').nullable().comment('The last run, if it failed');
    table.text('failure').nullable();
  });

  await knex.schema.createTable('verdicts', table => {
    table.string('ref').primary().comment('Full entity ref, lower case');
    table.string('kind').notNullable();
    table.string('name').notNullable();
    table.string('type').nullable();
    table.string('lifecycle').nullable();
    table.string('tier').nullable();
    table.string('domain').nullable();
    table.string('system').nullable();
    table.string('accountable').nullable();
    table.string('ownership').notNullable();
    table.string('run').notNullable();
    table.integer('dependents').notNullable();
    table.integer('risk').notNullable();
    table.text('search').notNullable().comment('Ref, title and owners');
    table.text('body').notNullable().comment('The whole verdict, JSON');
    table.index(['ownership', 'risk']);
    table.index(['domain']);
    table.index(['accountable']);
  });

  await knex.schema.createTable('verdict_owners', table => {
    table
      .string('ref')
      .notNullable()
      .references('verdicts.ref')
      .onDelete('CASCADE');
    table.text('owner').notNullable();
    table.index(['ref']);
    table.index(['owner']);
  });

  await knex.schema.createTable('findings', table => {
    table.string('fingerprint', 32).primary();
    table.string('rule').notNullable();
    table.string('severity').notNullable();
    table.integer('severity_rank').notNullable().comment('0 is the worst');
    table.string('subject').notNullable();
    table.string('accountable').nullable();
    table.string('domain').nullable();
    table.text('search').notNullable().comment('Subject and message');
    table.string('opened_at').notNullable().comment('ISO 8601 instant');
    table.text('body').notNullable().comment('The whole finding, JSON');
    table.index(['subject']);
    table.index(['rule']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('findings');
  await knex.schema.dropTable('verdict_owners');
  await knex.schema.dropTable('verdicts');
  await knex.schema.dropTable('review');
};
