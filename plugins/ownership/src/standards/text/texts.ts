import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What stands around a text that people read, and around what changed in it. */
export const readingTexts = createTranslationRef({
  id: 'ownership.standards.text',
  messages: {
    'empty.title': 'This standard has no text yet',
    'empty.description':
      'Write it in Markdown in a file beside the standard, and point to it: content: { $text: ./standard.md }.',
    'asWritten.long':
      'The text is long. What follows is shown as it was written, so that the page stays quick.',
    'asWritten.broken':
      'The text cannot be laid out, most likely because it nests lists or quotes too deeply. It is shown as it was written.',
    'asWritten.all': 'The text',
    'asWritten.rest': 'The rest ({{kilobytes}} kB)',
    contents: 'Contents',
    notes: 'Notes',
    'link.toHeading': 'Link to “{{words}}”',
    'link.back': 'Back to the text',
    'address.unreadable': 'Its address cannot be read.',
    'address.unknown':
      'It stands beside the file of this text, and the portal does not know where that is.',
    'picture.name': 'Picture',
    'picture.failed': 'This picture cannot be shown here.',
    'callout.note': 'Note',
    'callout.tip': 'Tip',
    'callout.important': 'Important',
    'callout.warning': 'Warning',
    'callout.caution': 'Caution',
    'code.name': 'Code',
    'diagram.name': 'Diagram in {{language}}',
    'diagram.asText': 'Diagram in {{language}}, shown as text',
    'table.name': 'Table',
    'task.done': 'Done',
    'task.toDo': 'To do',
    'source.name': 'Source of the text',
    'source.edit': 'Edit',
    'source.discuss': 'Discuss',
    'source.source': 'Source',
    'source.history': 'History',
    'source.commit': 'Commit',
    'comparison.name': 'From {{before}} to {{after}}',
    'comparison.equal': '{{before}} and {{after}} have the same text.',
    'comparison.tooDifferent':
      'These two texts differ too much to show what changed line by line. They stand here one after the other.',
    'comparison.removed_one': '− {{title}}: {{count}} removed line',
    'comparison.removed_other': '− {{title}}: {{count}} removed lines',
    'comparison.added_one': '+ {{title}}: {{count}} added line',
    'comparison.added_other': '+ {{title}}: {{count}} added lines',
    'comparison.unchanged_one': '… {{count}} unchanged line',
    'comparison.unchanged_other': '… {{count}} unchanged lines',
    'line.removed': 'Removed:',
    'line.added': 'Added:',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `readingTexts` in one language. */
export type ReadingT = TranslationFunction<typeof readingTexts.T>;
