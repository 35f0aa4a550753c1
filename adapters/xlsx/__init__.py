"""Workbooks: the template, the reading of it row by row, and what is given out again."""

import os

os.environ["OPENPYXL_LXML"] = "False"  # with lxml a carriage return comes back as a line feed
