// @ts-check

/**
 * Standards with their texts and how far they have come, and guilds with what
 * their chairs say of their meetings.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('standards', table => {
    table.string('ref').primary().comment('Full entity ref, lower case');
    table.string('title').notNullable().comment('Lower case, to sort by');
    table.string('guild').nullable().comment('Full ref');
    table.string('status').notNullable();
    table.text('search').notNullable().comment('Title, description and text');
    table
      .text('requirements')
      .notNullable()
      .comment('Of the newest text, JSON');
    table.text('body').notNullable().comment('What lists show, JSON');
    table.string('changed_at').notNullable().comment('ISO 8601 instant');
    table
      .string('removed_at')
      .nullable()
      .comment('ISO 8601 instant of the review that no longer saw it');
  });

  // Standards that are gone keep their texts: links to them stay valid.
  await knex.schema.createTable('standard_revisions', table => {
    table.string('standard').notNullable().comment('Full ref');
    table.integer('number').notNullable().comment('From 1');
    table.string('version').nullable();
    table.string('change').notNullable();
    table.string('seen_at').notNullable().comment('ISO 8601 instant');
    table.text('body').notNullable().comment('The text, JSON');
    table.primary(['standard', 'number']);
  });

  await knex.schema.createTable('standard_states', table => {
    table.string('standard').notNullable().comment('Full ref');
    table.string('subject').notNullable().comment('Full ref of what it binds');
    table
      .text('states')
      .notNullable()
      .comment('A letter for each requirement, in their order');
    table.primary(['standard', 'subject']);
    table.index(['subject']);
  });

  await knex.schema.createTable('adoption_history', table => {
    table.string('standard').notNullable().comment('Full ref');
    table.string('requirement').notNullable();
    table.string('day', 10).notNullable().comment('ISO 8601 date');
    table.string('level').notNullable();
    table.integer('met').notNullable();
    table.integer('unmet').notNullable();
    table.integer('waived').notNullable();
    table.integer('unverifiable').notNullable();
    table.integer('not_applicable').notNullable();
    table.primary(['standard', 'requirement', 'day']);
  });

  await knex.schema.createTable('standard_announcements', table => {
    table.string('standard').notNullable().comment('Full ref; * at the start');
    table.string('version').notNullable().comment('Empty where it has none');
    table.string('announced_at').notNullable().comment('ISO 8601 instant');
    table.primary(['standard', 'version']);
  });

  await knex.schema.createTable('guilds', table => {
    table.string('ref').primary().comment('Full entity ref, lower case');
    table.string('title').notNullable().comment('Lower case, to sort by');
    table.string('form').notNullable();
    table.string('authority').nullable();
    table.text('search').notNullable().comment('Title, mission, description');
    table.text('body').notNullable().comment('What its page shows, JSON');
  });

  await knex.schema.createTable('guild_links', table => {
    table
      .string('guild')
      .notNullable()
      .references('guilds.ref')
      .onDelete('CASCADE');
    table.string('type').notNullable().comment('member, team or domain');
    table.string('ref').notNullable().comment('Full ref');
    table.primary(['guild', 'type', 'ref']);
    table.index(['type', 'ref']);
  });

  await knex.schema.createTable('guild_meetings', table => {
    table.string('guild').notNullable().comment('Full ref');
    table.string('met_on', 10).notNullable().comment('ISO 8601 date');
    table.text('noted_by').notNullable().comment('Full ref');
    table.string('noted_at').notNullable().comment('ISO 8601 instant');
    table.primary(['guild', 'met_on']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'guild_meetings',
    'guild_links',
    'guilds',
    'standard_announcements',
    'adoption_history',
    'standard_states',
    'standard_revisions',
    'standards',
  ]) {
    await knex.schema.dropTable(table);
  }
};
