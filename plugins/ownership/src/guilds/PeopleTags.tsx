import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tag, TagGroup } from '@backstage/ui';
import { Chosen } from '../shared/address';
import { shortRef } from '../shared/words';
import { GuildFacet, PEOPLE, PeopleFilter } from './guildState';
import { guildsTexts } from './texts';

type Filters = Chosen<GuildFacet | PeopleFilter>;

/** Whose guilds a link has asked for; each can be taken away. */
export const PeopleTags = (props: {
  chosen: Filters;
  onChange: (chosen: Filters) => void;
}) => {
  const { chosen, onChange } = props;
  const { t } = useTranslationRef(guildsTexts);
  const tags = PEOPLE.flatMap(({ key }) =>
    (chosen[key] ?? []).map(ref => ({
      id: `${key} ${ref}`,
      label: t(`tags.${key}`, { name: shortRef(ref) }),
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
    <TagGroup aria-label={t('tags.label')} onRemove={remove}>
      {tags.map(({ id, label }) => (
        <Tag key={id} id={id} textValue={label}>
          {label}
        </Tag>
      ))}
    </TagGroup>
  ) : null;
};
