import type { HandoffRequest, Look } from '../client/wire';
import { plainName } from '../ui/text';
import { backsideOf } from './config';
import type { Props } from './props-element';

/** A language tag as the server takes it. */
const tag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/;

/**
 * What a page's wishes ask of the server, which takes nothing that is not of its form: for a name or a language that is
 * not, no patient is to be left without a code.
 *
 * @param language of the widget's own texts
 */
export function requestOf(props: Props, language: string, look: Look | undefined): HandoffRequest {
  const { urlBase, companyName, confirm } = props.webToMobileHandoffConfig ?? {};
  const locale = (props.locale ?? '').trim().replace(/_/g, '-');
  const company = plainName(companyName);
  return {
    backside: backsideOf(props.backsideSupport),
    locale: tag.test(locale) ? locale : language,
    ...(urlBase ? { url_base: urlBase } : {}),
    ...(company ? { company_name: company } : {}),
    ...(confirm ? { confirm } : {}),
    ...(props.eligibility ? { eligibility: true } : {}),
    ...(look ? { look } : {}),
  };
}
