"""Pictures and paper made from an SOP: the flowchart, the picture of one berkas, the printed form."""
