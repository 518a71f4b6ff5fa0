"""Forms: labelled fields, with what is wrong said beside the field."""
