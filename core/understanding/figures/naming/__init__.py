"""What a figure measures: names that the text offers, weighed by what labelled reports taught."""
