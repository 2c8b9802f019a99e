/** Starts the list of reviews. */
import React from 'react'
import { createRoot } from 'react-dom/client'
import { ReviewsPage } from './features/reviews-page.tsx'
import './page.css'
import './reviews.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<ReviewsPage />)
