import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import { ButtonLink } from '@backstage/ui';
import { webAddress } from '../shared/webAddress';

/** Leads to where a guild is written, where the catalog knows that. */
export const EditLink = (props: { annotations: Record<string, string> }) => {
  const address = webAddress(props.annotations[ANNOTATION_EDIT_URL]);
  return address ? (
    <ButtonLink variant="secondary" href={address} target="_blank">
      Edit
    </ButtonLink>
  ) : null;
};
