"""The runtimes for networks, kept from telling their makers that they are used.

As it comes, every process that imports ONNX Runtime sends events about itself, its models and its
runs over HTTPS, and numbers the user's computer in a file below the home folder. Every import of
OpenVINO sends one to an analytics service, from a process that it forks for this. What is computed
at an emergency desk, and how often, is told nobody: whatever needs a runtime imports it from here.
"""
