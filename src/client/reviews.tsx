/** Starts the list of reviews. */
import { ReviewsPage } from './features/reviews-page.tsx'
import { startPage } from './start-page.tsx'
import './page.css'
import './reviews.css'

void startPage('reviews', ReviewsPage)
