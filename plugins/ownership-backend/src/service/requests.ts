import {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { ownershipReviewReadPermission } from '@pillars/plugin-ownership-common';
import { Request } from 'express';
import { Visible } from '../store/ReviewStore';
import { Readable } from './readable';

/** Who asks, and what of it they may see. */
export interface Caller {
  credentials: BackstageCredentials;
  /** Full ref of a signed-in user; undefined for a service. */
  user: string | undefined;
  visible: Visible;
}

/** The full ref of a signed-in user; undefined for a service. */
function userOf({ principal }: BackstageCredentials): string | undefined {
  // A sign-in may issue it in any case, and refs are compared as text.
  return (principal as { userEntityRef?: string }).userEntityRef?.toLowerCase();
}

/** Tells who asks, what they may do, and lets the auditor know what they did. */
export class Requests {
  constructor(
    private readonly options: {
      readable: Readable;
      httpAuth: HttpAuthService;
      permissions: PermissionsService;
      auditor: AuditorService;
      userInfo: UserInfoService;
    },
  ) {}

  async isAllowed(
    { credentials }: Pick<Caller, 'credentials'>,
    permission: BasicPermission,
  ): Promise<boolean> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  /**
   * Everybody who asks anything has to be allowed to read reviews.
   *
   * @throws NotAllowedError for who may not, or lacks the permission besides
   */
  async callerOf(
    request: Request,
    permission: BasicPermission = ownershipReviewReadPermission,
  ): Promise<Caller> {
    const credentials = await this.options.httpAuth.credentials(request);
    return this.callerWith(credentials, permission);
  }

  /** As `callerOf`, for what comes by another way than our REST API. */
  async callerWith(
    credentials: BackstageCredentials,
    permission: BasicPermission = ownershipReviewReadPermission,
  ): Promise<Caller> {
    for (const one of new Set([ownershipReviewReadPermission, permission])) {
      if (!(await this.isAllowed({ credentials }, one))) {
        throw new NotAllowedError(`${one.name} is needed for this`);
      }
    }
    return {
      credentials,
      user: userOf(credentials),
      visible: await this.options.readable.refsFor(credentials),
    };
  }

  async visibleTo(request: Request): Promise<Visible> {
    return (await this.callerOf(request)).visible;
  }

  /**
   * Full refs of the groups that a signed-in user is in, as their sign-in says;
   * none for a service.
   */
  async groupsOf({ credentials, user }: Caller): Promise<string[]> {
    if (!user) {
      return [];
    }
    const { ownershipEntityRefs } = await this.options.userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs
      .map(ref => ref.toLowerCase())
      .filter(ref => ref.startsWith('group:'));
  }

  /** As `callerOf`, for what only a person can do. */
  async personOf(
    request: Request,
    permission: BasicPermission,
  ): Promise<Caller> {
    const caller = await this.callerOf(request, permission);
    if (!caller.user) {
      throw new NotAllowedError('Only a signed-in user can do this');
    }
    return caller;
  }

  /** Runs a write, and lets the auditor know how it ended. */
  async audited<T>(
    eventId: string,
    request: Request,
    meta: JsonObject,
    write: () => Promise<T>,
  ): Promise<T> {
    const { auditor } = this.options;
    const event = await auditor.createEvent({ eventId, request, meta });
    try {
      const result = await write();
      await event.success();
      return result;
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  }
}
