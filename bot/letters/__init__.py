"""Letters: template and data become a .docx, a checked PDF and a picture; nothing here writes state."""
