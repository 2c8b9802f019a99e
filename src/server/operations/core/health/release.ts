/** The oldest release of the platform on which the app is supported, named here and nowhere else in the code. */

/** The SDK integrates with instances from this release on (Upgrade the ServiceNow SDK); the build refuses constructs that need a later one. */
export const OLDEST_RELEASE = 'Washington DC'

/** The family names before it that instances may still have; later names are not listed, because every later release is supported. */
const OLDER = ['madrid', 'newyork', 'orlando', 'paris', 'quebec', 'rome', 'sandiego', 'tokyo', 'utah', 'vancouver']

/** Whether the family name that an instance states (`glide.buildname`) is older than the oldest supported release. */
export function isTooOld(buildName: string): boolean {
    return OLDER.indexOf(buildName.toLowerCase().replace(/[^a-z]/g, '')) >= 0
}
