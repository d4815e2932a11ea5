"""Fields, lists, dialogs and charts that know nothing of people or notes, used everywhere."""
