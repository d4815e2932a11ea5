"""Pages into PDF, PDF into pictures and to the print queue; positions are decided before."""
