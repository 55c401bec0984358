import { Tag, TagGroup } from '@backstage/ui';
import { Chosen } from '../shared/address';
import { shortRef } from '../shared/words';
import { GuildFacet, PEOPLE, PeopleFilter } from './guildState';

type Filters = Chosen<GuildFacet | PeopleFilter>;

/** Whose guilds a link has asked for; each can be taken away. */
export const PeopleTags = (props: {
  chosen: Filters;
  onChange: (chosen: Filters) => void;
}) => {
  const { chosen, onChange } = props;
  const tags = PEOPLE.flatMap(({ key, title }) =>
    (chosen[key] ?? []).map(ref => ({
      id: `${key} ${ref}`,
      label: `${title} ${shortRef(ref)}`,
    })),
  );
  const remove = (gone: Set<unknown>) =>
    onChange({
      ...chosen,
      ...Object.fromEntries(
        PEOPLE.map(({ key }) => [
          key,
          chosen[key]?.filter(ref => !gone.has(`${key} ${ref}`)),
        ]),
      ),
    });
  return tags.length ? (
    <TagGroup aria-label="Whose guilds" onRemove={remove}>
      {tags.map(({ id, label }) => (
        <Tag key={id} id={id} textValue={label}>
          {label}
        </Tag>
      ))}
    </TagGroup>
  ) : null;
};
