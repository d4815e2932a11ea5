"""Code without what only who reads it needs: docstrings, as `python -OO` leaves them out.

Unlike there assertions stay, and each line keeps its number for the log.
"""

import ast
from types import CodeType

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def without_docstrings(source: bytes, name: str) -> CodeType:
    """The code of a module. name: of its file, as tracebacks tell it."""
    tree = ast.parse(source, name)
    for node in ast.walk(tree):
        if isinstance(node, Documented) and ast.get_docstring(node, clean=False) is not None:
            nothing = ast.copy_location(ast.Pass(), node.body[0])
            node.body = node.body[1:] or [nothing]
    return compile(tree, name, "exec", dont_inherit=True)
