import { catalogTexts } from './catalog/texts';
import { scopeTexts } from './decisions/scope/texts';
import { decisionsTexts } from './decisions/texts';
import { decisionWordsTexts } from './decisions/words/texts';
import { entityOwnershipTexts } from './entity/ownership/texts';
import { entityTexts } from './entity/texts';
import { findingsTexts } from './findings/texts';
import { guildsTexts } from './guilds/texts';
import { mineTexts } from './mine/texts';
import { overviewTexts } from './overview/texts';
import { pinTexts } from './pins/texts';
import { refusedTexts } from './refused/texts';
import { reviewTexts } from './review/texts';
import { rulesTexts } from './rules/texts';
import { searchTexts } from './search/texts';
import { sharedTexts } from './shared/texts';
import { shellTexts } from './shell/texts';
import { adoptionTexts } from './standards/adoption/texts';
import { libraryTexts } from './standards/library/texts';
import { readingTexts } from './standards/text/texts';
import { standardsTexts } from './standards/texts';
import { versionsTexts } from './standards/versions/texts';
import { topologyTexts } from './topology/texts';
import { teamTexts } from './team/texts';
import { waiversTexts } from './waivers/texts';

/** All texts of the pages and cards: what a portal may say in words of its own. */
export const translations = [
  adoptionTexts,
  catalogTexts,
  decisionsTexts,
  decisionWordsTexts,
  entityOwnershipTexts,
  entityTexts,
  findingsTexts,
  guildsTexts,
  libraryTexts,
  overviewTexts,
  pinTexts,
  readingTexts,
  mineTexts,
  refusedTexts,
  reviewTexts,
  rulesTexts,
  scopeTexts,
  searchTexts,
  sharedTexts,
  shellTexts,
  standardsTexts,
  topologyTexts,
  teamTexts,
  versionsTexts,
  waiversTexts,
];
