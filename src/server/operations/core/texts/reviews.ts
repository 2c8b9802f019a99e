/** The English texts of the list of reviews. */

/** Every text by its key; `{name}` stands for a value. A text about a number is there twice, `.one` and `.other`. */
export const REVIEW_TEXTS = {
    'reviews.document': 'Reviews of Keeptrusts AI Governance',
    'reviews.title': 'Reviews of Keeptrusts AI Governance',
    'reviews.purpose':
        'Every compliance review that you may read, whatever table holds it. Open a review by its number to work on it.',
    'reviews.show': 'Show',
    'reviews.filter.open': 'Open',
    'reviews.filter.mine': 'Open, assigned to me',
    'reviews.filter.unassigned': 'Open, assigned to nobody',
    'reviews.filter.all': 'Open and closed',
    'reviews.more': 'Show more',
    'reviews.caption': 'Reviews, newest first',
    'reviews.openRecord': 'Open record',
    'reviews.overdue': 'Overdue since {at}',
    'reviews.noneYet': 'None among the newest reviews. Choose Show more to look further back.',
    'reviews.none': 'There is no such review that you may read.',
    'reviews.shownAll.one': '{count} review shown. There are no others.',
    'reviews.shownAll.other': '{count} reviews shown. There are no others.',
    'reviews.shownMore.one': '{count} review shown. Choose Show more for older ones.',
    'reviews.shownMore.other': '{count} reviews shown. Choose Show more for older ones.',
    'reviews.column.number': 'Number',
    'reviews.column.title': 'Title',
    'reviews.column.state': 'State',
    'reviews.column.priority': 'Priority',
    'reviews.column.due': 'Due',
    'reviews.column.assigned_to': 'Assigned to',
    'reviews.column.gateway': 'Gateway',
    'reviews.column.policy': 'Policy',
    'reviews.column.table': 'Table',
} as const
