/** Which build of the app this is: twelve hexadecimal digits of a hash over its modules. */

/** The build puts them in this place (tools/build/stamp.ts). */
export const BUILD = '<build>'
