/** The English texts that every page has. */

/** Every text by its key. */
export const COMMON_TEXTS = {
    /** The language of the messages themselves: a translation answers its own tag (BCP 47). */
    language: 'en',
    'status.loading': 'Loading',
    'failure.withCode': '{message} ({code})',
    'failure.unreachable': 'The instance could not be reached. Reload the page.',
    'failure.unexplained': 'The instance did not say why',
    'time.utc': '{time} UTC',
    'time.unknown': 'time unknown',
} as const
