import { topicsOf, TopicTree } from './topics';

const topic = (
  name: string,
  title: string,
  description: string,
  ...decisions: TopicTree[]
): TopicTree => ({ name, title, description, decisions });

/** What is decided wherever software is made, whatever it is for. */
export const DEFAULT_TOPICS = topicsOf([
  topic(
    'architecture',
    'Architecture',
    'How things are built that more than one team lives with.',
    topic(
      'datastore',
      'Data stores',
      'Which databases, caches and queues are used, and for what.',
    ),
    topic('api', 'APIs', 'How interfaces look, and how they may change.'),
    topic(
      'technology',
      'Technologies',
      'Which languages, frameworks and services come in, and which go.',
    ),
    topic(
      'boundaries',
      'Boundaries',
      'Which system does what, and where it ends.',
    ),
  ),
  topic(
    'data',
    'Data',
    'What is known, in which form, and who may use it.',
    topic('events', 'Events', 'What is published to others, in which form.'),
    topic(
      'retention',
      'Retention',
      'How long data is kept, and how it is deleted.',
    ),
    topic('sharing', 'Sharing', 'Who may read which data, inside and outside.'),
    topic(
      'definitions',
      'Definitions',
      'What a term or a figure means, and which source counts.',
    ),
  ),
  topic(
    'security',
    'Security',
    'What is protected, and which risk is taken.',
    topic(
      'risk-acceptance',
      'Accepting risks',
      'Which known weakness stays for now, and until when.',
    ),
    topic('access', 'Access', 'Who gets which rights, and for how long.'),
    topic(
      'incidents',
      'Incidents',
      'When an incident is called one, and what is shut off.',
    ),
  ),
  topic(
    'delivery',
    'Delivery',
    'How and when a change reaches those who use it.',
    topic('release', 'Releases', 'When a change goes out, and to whom first.'),
    topic('rollback', 'Rollbacks', 'When a change is taken back.'),
    topic('freeze', 'Freezes', 'When nothing goes out, and what may anyway.'),
    topic(
      'quality',
      'Quality gates',
      'What has to hold before a change goes out.',
    ),
  ),
  topic(
    'product',
    'Product',
    'What is offered, and to whom.',
    topic('priorities', 'Priorities', 'What is worked on next, and what not.'),
    topic('ranking', 'Ranking', 'In which order things are shown.'),
    topic('pricing', 'Pricing', 'What costs how much, and what is free.'),
    topic('market', 'Markets', 'Which countries and customers are served.'),
    topic('end-of-life', 'End of life', 'What is no longer offered, and when.'),
  ),
  topic(
    'people',
    'People',
    'Who works here, and on what.',
    topic('hiring', 'Hiring', 'Who is hired, and for which role.'),
    topic('staffing', 'Staffing', 'Who works in which team.'),
    topic('on-call', 'On-call duty', 'Who is called, when, and for what.'),
    topic('training', 'Training', 'Who learns what in working time.'),
  ),
  topic(
    'spending',
    'Spending',
    'What money is spent on.',
    topic('cloud', 'Cloud', 'How much capacity is rented, and where.'),
    topic('tools', 'Tools', 'Which software is bought, and for how many.'),
    topic('suppliers', 'Suppliers', 'With whom a contract is made or ended.'),
  ),
]);
