import { Link } from '@backstage/ui';
import { ReactNode } from 'react';
import { webAddress } from './webAddress';

/** A link that leaves the portal, where the address is one; else only its text. */
export const WebLink = (props: {
  address: string | undefined;
  /** The address itself, by default. */
  children?: ReactNode;
}) => {
  const { address, children = address } = props;
  const href = webAddress(address);
  return href ? (
    <Link href={href} target="_blank">
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
};
