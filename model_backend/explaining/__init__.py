"""What a model looks at: evidence by Grad-CAM, and what each band is worth."""
